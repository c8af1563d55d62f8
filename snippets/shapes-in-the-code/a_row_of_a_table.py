import torch

table = torch.zeros(2, 3)
row = table[0]
row += 1
copy = table[0].clone()
whole = table.long()
largest = table.max(dim=1)
