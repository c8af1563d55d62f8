def confusion_shares(labels, answers, classes):
    pairs = classes * answers + labels
    counts = pairs.bincount(minlength=classes**2).reshape(classes, classes)
    return counts / counts.sum(dim=1, keepdim=True).clamp(min=1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 0.], [1., 0.]])
#>              found torch.tensor([[0., 1.], [0., 0.]])
#>   labels = torch.tensor([1])
#>   answers = torch.tensor([0])
#>   classes = 2
