import torch

labels = ["cat", "dog", "cat"]
number = {"cat": 0, "dog": 1}
print(torch.tensor([number[label] for label in labels]).tolist())
#> [0, 1, 0]
