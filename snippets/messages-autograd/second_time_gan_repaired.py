import torch

maker = torch.tensor(2.0, requires_grad=True)
judge = torch.tensor(3.0, requires_grad=True)
fake = maker**2
(judge * fake.detach()).backward()
(-judge * fake).backward()
print(maker.grad)
#> tensor(-12.)
