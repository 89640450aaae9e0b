/** Cases decided line by line. */
package plenary.app.decide;
