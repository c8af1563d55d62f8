import torch

prices = torch.tensor([10, 20, 30, 40])
sold = torch.tensor([0, 1, 1, 0])
batch, batch_sold = prices[2:], sold[2:]
print(batch[batch_sold == 1].tolist())
#> [30]
