package footnote.slack;

import footnote.search.PassageIndex;

/// An index that can't be read.
final class BrokenIndex implements PassageIndex {
  @Override
  public View view() {
    throw new IllegalStateException("the disk is on fire");
  }

  @Override
  public Update update() {
    throw new IllegalStateException("the disk is on fire");
  }

  @Override
  public void settle() {
    throw new IllegalStateException("the disk is on fire");
  }

  @Override
  public void verify() {
    throw new IllegalStateException("the disk is on fire");
  }

  @Override
  public void close() {}
}
