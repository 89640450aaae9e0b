package plenary.app;

import java.net.InetSocketAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a server listens. */
final class Address {
  private static final int MOST = 65_535;

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec verb;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "端口，默认${DEFAULT-VALUE}；0为任一空闲端口  the port; 0 for any that is free")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "监听地址：demo默认只限本机，serve默认所有网络"
              + "  the address to listen on: this machine for demo, every network for serve")
  private String host = "";

  /** The address, {@code usual} where none was asked for. */
  InetSocketAddress socket(String usual) {
    if (port < 0 || port > MOST) {
      throw new ParameterException(
          verb.commandLine(), "--port " + port + "：端口应为0至65535 a port is 0 to 65535");
    }
    var address = new InetSocketAddress(host.isEmpty() ? usual : host, port);
    if (address.isUnresolved()) {
      throw new ParameterException(
          verb.commandLine(), "--host " + host + "：没有这个地址 there is no such address");
    }
    return address;
  }
}
