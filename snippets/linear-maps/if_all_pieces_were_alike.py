import torch

orders = torch.tensor([[1.0, 1.0], [2.0, 1.0]])
used = torch.tensor([[4.0, 3.0], [7.0, 5.0]])

cake = stack = used[0] / orders[0].sum()
print(4 * cake + 3 * stack)
#> tensor([14.0000, 10.5000])
