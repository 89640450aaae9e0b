@org.jspecify.annotations.NullMarked
package plenary.app.print;
