/** A fault that ends an adapter: the message is one line that says what is wrong and what to do, without secrets. */
export class AdapterFault extends Error {
  override readonly name = 'AdapterFault';
}
