import torch

w = torch.tensor(2.0, requires_grad=True)
shared = w**2
first = shared**2
second = 3 * shared

first.backward()
second.backward()
#> RuntimeError: Trying to backward through the graph a second time ...
