def balanced_accuracy(labels, answers):
    """(n,), (n,) int64 -> () float32: the mean recall of the labels that occur. No loops.

    There is at least one label, and none is negative. An answer may be a class that is no
    label.
    """
    raise NotImplementedError("your turn")


check(balanced_accuracy, balanced_accuracy_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   labels = torch.tensor([0])
#>   answers = torch.tensor([0])
