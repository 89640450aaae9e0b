package plenary.app.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientInformation;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plenary.base.Text;

/**
 * Signing in by the house's identity provider: OpenID Connect, code flow with PKCE. It says who
 * somebody is; only an account that exists here says what he or she may do.
 */
public final class Provider {
  private static final int PATIENCE_MILLIS = 5_000;

  private final ProviderSetting setting;
  private final Accounts accounts;
  private final Challenges<Sent> sent;
  private volatile @Nullable OIDCProviderMetadata metadata;

  Provider(ProviderSetting setting, Accounts accounts, InstantSource clock) {
    this.setting = setting;
    this.accounts = accounts;
    this.sent = new Challenges<>(clock);
  }

  /** Somebody was sent to the provider from this browser. */
  private record Sent(String browser, Nonce nonce, CodeVerifier verifier) {}

  /** What it is called on the sign-in page. */
  public Text name() {
    return setting.name();
  }

  /** The provider cannot be reached, or says what cannot be understood. */
  public static final class UnreachableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreachableException(Exception cause) {
      super(cause);
    }
  }

  /**
   * Where to send a browser.
   *
   * @param browser what only this browser shows again
   */
  public URI begin(String browser) throws UnreachableException {
    var mine = new Sent(browser, new Nonce(), new CodeVerifier());
    var state = new State(sent.about(mine));
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid", "profile"), client(), back())
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(state)
        .nonce(mine.nonce())
        .codeChallenge(mine.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  private ClientID client() {
    return new ClientID(setting.clientId());
  }

  private URI back() {
    return URI.create(setting.address() + "/provider/back");
  }

  private OIDCProviderMetadata metadata() throws UnreachableException {
    var known = metadata;
    if (known != null) return known;
    try {
      var found =
          OIDCProviderMetadata.resolve(
              new Issuer(setting.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
      metadata = found;
      return found;
    } catch (GeneralException | IOException e) {
      throw new UnreachableException(e);
    }
  }

  /** What comes of somebody who is back from the provider. */
  public sealed interface Back {
    record Known(Account account) implements Back {}

    /** The provider knows who it is, and there is no account here. */
    record NoAccount() implements Back {}

    /** The answer is not to a question of this browser, or does not hold. */
    record Wrong() implements Back {}
  }

  /**
   * Whoever is back from the provider.
   *
   * @param browser as it was when it was sent
   */
  public Back back(String browser, String state, String code) throws UnreachableException {
    var mine = sent.take(state).filter(each -> each.browser().equals(browser));
    if (mine.isEmpty() || code.isEmpty()) return new Back.Wrong();
    try {
      var claim = claim(mine.get(), new AuthorizationCode(code));
      if (claim.isEmpty()) return new Back.Wrong();
      return account(claim.get()).<Back>map(Back.Known::new).orElseGet(Back.NoAccount::new);
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      return new Back.Wrong();
    } catch (IOException | GeneralException e) {
      throw new UnreachableException(e);
    }
  }

  private Optional<Account> account(String claim) {
    var name = Optional.ofNullable(setting.accounts().get(claim)).or(() -> Account.name(claim));
    return name.flatMap(accounts::find).filter(account -> !account.disabled());
  }

  /** How tokens are signed: by a key of the provider, in a way that it says it uses. */
  private JWSAlgorithm algorithm() throws UnreachableException {
    var offered = metadata().getIDTokenJWSAlgs();
    return Stream.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256)
        .filter(each -> offered != null && offered.contains(each))
        .findFirst()
        .orElse(JWSAlgorithm.RS256);
  }

  /** Who it is, as the provider has signed it. */
  private Optional<String> claim(Sent mine, AuthorizationCode code)
      throws UnreachableException, IOException, GeneralException, BadJOSEException, JOSEException {
    var secret = new com.nimbusds.oauth2.sdk.auth.Secret(setting.clientSecret());
    var grant = new AuthorizationCodeGrant(code, back(), mine.verifier());
    var request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(), new ClientSecretBasic(client(), secret), grant)
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
    if (!(OIDCTokenResponseParser.parse(request.send()) instanceof OIDCTokenResponse response)) {
      return Optional.empty();
    }
    var token = response.getOIDCTokens().getIDToken();
    if (token == null) return Optional.empty();
    var expected = new OIDCClientMetadata();
    expected.setIDTokenJWSAlg(algorithm());
    var about = new OIDCClientInformation(client(), null, expected, secret);
    var claims = IDTokenValidator.create(metadata(), about).validate(token, mine.nonce());
    return Optional.ofNullable(claims.getStringClaim(setting.claim()));
  }
}
