// Astro asks nobody and stays in the foreground: a script that starts it has to know when it ends.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
process.env['ASTRO_DEV_BACKGROUND'] ??= '0'
