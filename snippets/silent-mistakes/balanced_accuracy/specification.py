import torch


def balanced_accuracy_with_loops(labels, answers):
    recalls = []
    for label in labels.unique():
        those = [i for i in range(len(labels)) if labels[i] == label]
        found = [i for i in those if answers[i] == label]
        recalls.append(len(found) / len(those))
    return torch.tensor(sum(recalls) / len(recalls))


ill = torch.tensor([1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
print(balanced_accuracy_with_loops(ill, torch.zeros(10, dtype=torch.int64)))
#> tensor(0.5000)
print(balanced_accuracy_with_loops(ill, ill))
#> tensor(1.)
