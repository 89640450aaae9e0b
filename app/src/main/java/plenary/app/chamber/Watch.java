package plenary.app.chamber;

import plenary.record.tree.TreeHead;

/** What others learn of a run, on the thread that writes: they must not keep it. */
interface Watch {
  /** Something may be on disk, or in an urn, that was not before; or the run has stopped. */
  void changed();

  /** An item is over, and that is on disk: a checkpoint is due. */
  void milestone(TreeHead head);
}
