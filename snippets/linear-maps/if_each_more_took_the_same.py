import torch

orders = torch.tensor([[1.0, 1.0], [2.0, 1.0]])
used = torch.tensor([[4.0, 3.0], [7.0, 5.0]])

cake = stack = used[1] - used[0]
print(used[0] + 3 * cake + 2 * stack)
#> tensor([19., 13.])
