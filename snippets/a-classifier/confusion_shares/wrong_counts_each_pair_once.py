def confusion_shares(labels, answers, classes):
    counts = torch.zeros(classes, classes)
    counts[labels, answers] += 1
    return counts / counts.sum(dim=1, keepdim=True).clamp(min=1)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6667, 0.0000, 0.3333], [0.0000, 0.0000, 0.0000], [0.0000, 1.0000, 0.0000]])
#>              found torch.tensor([[0.5000, 0.0000, 0.5000], [0.0000, 0.0000, 0.0000], [0.0000, 1.0000, 0.0000]])
#>   labels = torch.tensor([0, 0, 0, 2])
#>   answers = torch.tensor([0, 2, 0, 1])
#>   classes = 3
