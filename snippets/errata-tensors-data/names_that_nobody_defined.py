lines = [
    "torch.tensor([[1, 2], [3, 4]])",
    "shape = tensor.shape",
    "loss.backward(retain_graph=True)",
    "feature_map = model(inputs)",
]
for line in lines:
    try:
        exec(line, {})
    except NameError as error:
        print(error)
#> name 'torch' is not defined
#> name 'tensor' is not defined
#> name 'loss' is not defined
#> name 'model' is not defined
