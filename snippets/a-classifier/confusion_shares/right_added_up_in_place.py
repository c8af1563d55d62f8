def confusion_shares(labels, answers, classes):
    counts = torch.zeros(classes, classes)
    counts.index_put_((labels, answers), torch.tensor(1.0), accumulate=True)
    sums = counts.sum(dim=1, keepdim=True)
    return torch.where(sums > 0, counts / sums, 0)


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✓ confusion_shares: 11 inputs agree
