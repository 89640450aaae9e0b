package plenary.app.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import plenary.app.preview.Browsing;

/** Gives a test the browser of this machine. Where there is none the test reports as not run. */
final class Chromium implements BeforeEachCallback, ParameterResolver {
  /** Long, for a machine that has other things to do; nothing waits for longer than it must. */
  private static final int PATIENCE_MILLIS = 30_000;

  @Override
  public void beforeEach(ExtensionContext test) {
    assumeTrue(Browsing.possible(), () -> "not run: there is no Chromium at " + Browsing.CHROMIUM);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    var store = test.getRoot().getStore(Namespace.create(Chromium.class));
    return store.computeIfAbsent(Browsing.class, _ -> new Browsing(), Browsing.class).browser();
  }
}
