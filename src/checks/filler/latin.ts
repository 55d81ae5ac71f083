// Words of the Latin that typesetters fill pages with. None is an English word that a ladder would use.
const latin = new Set(
  `lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing elit eiusmod tempor incididunt labore dolore magna aliqua enim
  minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit voluptate velit
  esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident sunt culpa officia deserunt mollit anim laborum praesent
  cursus nisl maecenas faucibus mollis interdum vivamus sagittis lacus augue laoreet rutrum cras justo odio dapibus facilisis egestas
  eget quam vestibulum ligula porta felis euismod semper aenean lacinia bibendum sed donec ullamcorper metus auctor fringilla etiam sem
  malesuada nullam risus urna integer posuere erat ante venenatis curabitur blandit tempus porttitor natoque penatibus magnis parturient
  montes nascetur ridiculus mus fusce tellus condimentum fermentum massa morbi sociis pellentesque habitant tristique senectus netus
  fames turpis phasellus viverra suspendisse potenti nunc pulvinar sapien mauris pharetra ornare volutpat tincidunt diam sollicitudin
  vulputate lectus proin gravida aliquet feugiat accumsan hendrerit perspiciatis omnis iste natus voluptatem accusantium doloremque
  laudantium totam rem aperiam eaque ipsa inventore veritatis architecto beatae vitae dicta explicabo nemo voluptas aspernatur odit
  quisquam numquam eius modi tempora incidunt quaerat eos accusamus iusto dignissimos ducimus blanditiis praesentium voluptatum deleniti
  atque corrupti quos dolores quas molestias excepturi occaecati cupiditate similique mollitia animi dolorum fuga harum quidem rerum
  facilis expedita distinctio tempore cum soluta nobis eligendi optio cumque nihil impedit quod maxime placeat facere possimus assumenda
  repellendus temporibus autem quibusdam officiis debitis necessitatibus saepe eveniet voluptates repudiandae molestiae recusandae itaque
  earum hic tenetur sapiente delectus aut reiciendis voluptatibus maiores consequatur perferendis doloribus asperiores repellat unde
  ipsam quia magni ratione sequi nesciunt neque porro dolorem adipisci minima nostrum ullam corporis suscipit laboriosam aliquid commodi
  eum iure illum consetetur sadipscing elitr nonumy eirmod invidunt aliquyam voluptua accusam rebum clita kasd gubergren takimata sanctus`.split(
    /\s+/,
  ),
)

/** True for words most of which are the Latin that typesetters fill pages with. */
export function isLatin(text: string): boolean {
  const each = text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  let found = 0
  for (const word of each) if (latin.has(word)) found++
  return found >= 3 && found * 2 >= each.length
}
