def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    counts = pairs.bincount(minlength=classes**2).reshape(classes, classes)
    return counts / counts.sum(dim=1, keepdim=True)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 0.], [1., 0.]])
#>              found torch.tensor([[torch.nan, torch.nan], [1., 0.]])
#>   labels = torch.tensor([1])
#>   answers = torch.tensor([0])
#>   classes = 2
