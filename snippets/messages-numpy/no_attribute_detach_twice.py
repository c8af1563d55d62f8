import torch

x = torch.tensor([0.5, 0.25], requires_grad=True)
for run in range(2):
    # wanted: [0.5, 0.25]
    # wanted: [0.5, 0.25]
    x = x.detach().numpy()
    print(x.tolist())
#> [0.5, 0.25]
#> AttributeError: 'numpy.ndarray' object has no attribute 'detach'
