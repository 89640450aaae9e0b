package plenary.app.web.edge;

/** Serves the assets. */
public final class AssetActions {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "public, max-age=60";

  private final Assets assets;

  public AssetActions(Assets assets) {
    this.assets = assets;
  }

  /** A file. Under another hash than today's it is served too, and not kept. */
  public void file(Visit visit) {
    var asset = assets.find(visit.path("name")).orElseThrow(Problem::notFound);
    visit.cache(assets.isCurrent(visit.path("hash")) ? FOR_EVER : ASK_AGAIN);
    var gzipped = asset.gzipped();
    if (gzipped != null && visit.acceptsGzip()) visit.sendGzipped(asset.type(), gzipped);
    else visit.send(asset.type(), asset.bytes());
  }
}
