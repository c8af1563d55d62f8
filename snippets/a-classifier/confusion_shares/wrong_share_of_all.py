def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    counts = pairs.bincount(minlength=classes**2).reshape(classes, classes)
    return counts / max(len(labels), 1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.0000, 1.0000], [0.5000, 0.5000]])
#>              found torch.tensor([[0.0000, 0.3333], [0.3333, 0.3333]])
#>   labels = torch.tensor([0, 1, 1])
#>   answers = torch.tensor([1, 1, 0])
#>   classes = 2
