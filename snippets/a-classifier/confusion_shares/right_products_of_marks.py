def confusion_shares(labels, answers, classes):
    every = torch.arange(classes)
    mine = (labels[:, None] == every).float()
    counts = mine.T @ (answers[:, None] == every).float()
    return (counts / mine.sum(dim=0)[:, None]).nan_to_num()


check(confusion_shares, confusion_shares_with_loops, inputs)
#> ✓ confusion_shares: 11 inputs agree
