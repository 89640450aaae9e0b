package plenary.app.tls;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name or an address under which a machine is reached.
 *
 * @param text {@code hall.example}, {@code 192.0.2.7}, {@code 2001:db8::7}
 */
record HostName(String text) {
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]+(\\.[0-9]+){3}|[0-9a-f:.]*:[0-9a-f:.]*");

  boolean isAddress() {
    return ADDRESS.matcher(text).matches();
  }

  /**
   * Every name that this machine has, and more that are given.
   *
   * @throws TlsFault if one that is given is none
   */
  static List<HostName> ofThisMachine(Collection<String> more) {
    Set<String> names = new LinkedHashSet<>();
    for (var each : more) names.add(checked(each));
    names.add("localhost");
    try {
      addIfName(names, InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException e) {
      // a machine without a name has its addresses
    }
    addAddresses(names);
    return names.stream().map(HostName::new).toList();
  }

  private static String checked(String given) {
    var name = given.strip().toLowerCase(Locale.ROOT);
    var known = new HostName(name);
    if (!known.isAddress() && !NAME.matcher(name).matches()) {
      throw new TlsFault("“" + given + "”不是主机名。", "\"" + given + "\" is not the name of a host.");
    }
    return name;
  }

  private static void addIfName(Set<String> names, String name) {
    var small = name.toLowerCase(Locale.ROOT);
    if (NAME.matcher(small).matches()) names.add(small);
  }

  private static void addAddresses(Set<String> names) {
    names.add("127.0.0.1");
    names.add("::1");
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLinkLocalAddress() && !address.isLoopbackAddress())
          .map(address -> address.getHostAddress().replaceFirst("%.*", ""))
          .sorted()
          .forEach(names::add);
    } catch (SocketException e) {
      // those of the loopback are there
    }
  }
}
