import torch

weight = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.25)
loss = (weight**2).sum()
loss.backward()
# wanted: [1.0]
optimizer.step(loss)
#> TypeError: 'Tensor' object is not callable
