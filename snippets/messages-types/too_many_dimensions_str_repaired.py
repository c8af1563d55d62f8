import torch

labels = ["cat", "dog", "cat"]
number = {"cat": 0, "dog": 1}
numbers = [number[label] for label in labels]
print(torch.tensor(numbers).tolist())
#> [0, 1, 0]
