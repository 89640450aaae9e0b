/** The laws of the code as tests: layers and bans, read off what was compiled. */
package plenary.laws;
