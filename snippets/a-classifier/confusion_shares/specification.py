import torch


def confusion_shares_with_loops(labels, answers, classes):
    shares = torch.zeros(classes, classes)
    for row in range(classes):
        those = [i for i in range(len(labels)) if labels[i] == row]
        for i in those:
            shares[row, answers[i]] += 1 / len(those)
    return shares


labels = torch.tensor([0, 0, 0, 2])
answers = torch.tensor([0, 2, 0, 1])
print(confusion_shares_with_loops(labels, answers, 3))
#> tensor([[0.6667, 0.0000, 0.3333],
#>         [0.0000, 0.0000, 0.0000],
#>         [0.0000, 1.0000, 0.0000]])
