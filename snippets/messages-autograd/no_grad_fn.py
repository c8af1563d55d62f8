import torch

w = torch.tensor(2.0)
loss = (3 * w - 9) ** 2
# wanted: tensor(-18.)
loss.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
