import torch

labels = ["cat", "dog", "cat"]
print(torch.tensor(labels))
#> ValueError: too many dimensions 'str'
