import torch

labels = ["cat", "dog", "cat"]
# wanted: [0, 1, 0]
print(torch.tensor(labels).tolist())
#> ValueError: too many dimensions 'str'
