/** `@/` as the bundler resolves it. Without it dependency-cruiser loses every such import and then passes. */
module.exports = { resolve: { alias: { '@': __dirname } } };
