/**
 * Rulebooks as documents that anybody may read: those that come with Plenary, and what was adopted
 * in this session, each value with the article it rests on and each article with what it governs.
 *
 * <p>What a rulebook says is put into words by {@link plenary.book.RulebookPage}; here it is joined
 * with its texts. Nothing here is kept from the public: rules hold no person and no count.
 *
 * <p>May know {@code core}, {@code record}, {@code plenary.app.page}, {@code plenary.app.folder}
 * and {@code edge}. Start at {@link plenary.app.web.rules.RulesActions}.
 */
@NullMarked
package plenary.app.web.rules;

import org.jspecify.annotations.NullMarked;
