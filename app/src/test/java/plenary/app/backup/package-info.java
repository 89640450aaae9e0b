@org.jspecify.annotations.NullMarked
package plenary.app.backup;
