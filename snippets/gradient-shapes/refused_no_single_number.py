import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
target = torch.zeros(3)

loss = torch.nn.functional.l1_loss(w, target, reduction="none")
print(loss.shape)
#> torch.Size([3])

loss.backward()
#> RuntimeError: grad can be implicitly created only for scalar outputs
