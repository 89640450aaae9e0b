/**
 * The order in which names are printed: by strokes of the surname (姓氏笔画), and by pinyin.
 *
 * <p>Names themselves are never changed; padding and the forms of a character are folded only while
 * two names are compared. Both orders are total: two names that are written differently never
 * compare as equal.
 *
 * <p>Knows nothing of the session. Start at {@link plenary.app.names.NameOrder}.
 */
@NullMarked
package plenary.app.names;

import org.jspecify.annotations.NullMarked;
