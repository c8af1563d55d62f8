import torch

prices = torch.tensor([10, 20, 30, 40])
sold = torch.tensor([0, 1, 1, 0])
batch = prices[2:]
# wanted: [30]
print(batch[sold == 1].tolist())
#> IndexError: The shape of the mask [4] at index 0 does not match the shape of the indexed tensor [2] at index 0
