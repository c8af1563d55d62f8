import torch

w = torch.tensor(2.0, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.25)
for _ in range(2):
    loss = w**2
    opt.zero_grad()
    loss.backward()
    opt.step()
    print(w.item())
#> 1.0
#> 0.5
