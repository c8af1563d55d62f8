def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    counts = pairs.bincount(minlength=classes**2).reshape(classes, classes)
    return counts / counts.sum(dim=1).clamp(min=1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 1.], [0., 0.]])
#>              found torch.tensor([[0., 2.], [0., 0.]])
#>   labels = torch.tensor([0, 0])
#>   answers = torch.tensor([1, 1])
#>   classes = 2
