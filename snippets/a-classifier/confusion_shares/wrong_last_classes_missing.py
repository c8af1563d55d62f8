def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    counts = pairs.bincount().reshape(classes, classes)
    return counts / counts.sum(dim=1, keepdim=True).clamp(min=1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ RuntimeError: shape '[2, 2]' is invalid for input of size 2
#>   labels = torch.tensor([0])
#>   answers = torch.tensor([1])
#>   classes = 2
