/** Says why nothing was written, and what to do. */
export class Refusal extends Error {}

/** A refusal because of a word that the ladder does not have, or one that is missing: wrong usage. */
export class Misuse extends Refusal {}
