import torch

prices = torch.tensor([10, 20, 30, 40])
sold = torch.tensor([0, 1, 1, 0])
batch = prices[2:]
print(batch[sold[:2] == 1].tolist())
#> [40]
