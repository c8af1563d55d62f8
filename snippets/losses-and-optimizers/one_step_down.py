import torch

weight = torch.tensor(8.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.25)

for _ in range(3):
    optimizer.zero_grad()
    loss = weight**2
    loss.backward()
    print(weight.item(), weight.grad)
    optimizer.step()
#> 8.0 tensor(16.)
#> 4.0 tensor(8.)
#> 2.0 tensor(4.)

optimizer.zero_grad()
print(weight.item(), weight.grad)
#> 1.0 None
