def confusion_shares(labels, answers, classes):
    pairs = classes * labels + answers
    return pairs.bincount(minlength=classes**2).reshape(classes, classes).float()


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 1.], [0., 0.]])
#>              found torch.tensor([[0., 2.], [0., 0.]])
#>   labels = torch.tensor([0, 0])
#>   answers = torch.tensor([1, 1])
#>   classes = 2
