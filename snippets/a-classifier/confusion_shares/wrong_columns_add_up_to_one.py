def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    counts = pairs.bincount(minlength=classes**2).reshape(classes, classes)
    return counts / counts.sum(dim=0, keepdim=True).clamp(min=1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.5000, 0.5000], [0.0000, 0.0000]])
#>              found torch.tensor([[1., 1.], [0., 0.]])
#>   labels = torch.tensor([0, 0])
#>   answers = torch.tensor([0, 1])
#>   classes = 2
