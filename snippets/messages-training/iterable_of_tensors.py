import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
# wanted: tensor([0.8000, 1.6000], requires_grad=True)
optimizer = torch.optim.SGD(w, lr=0.1)
#> TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
