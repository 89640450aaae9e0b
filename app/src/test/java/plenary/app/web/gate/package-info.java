@org.jspecify.annotations.NullMarked
package plenary.app.web.gate;
