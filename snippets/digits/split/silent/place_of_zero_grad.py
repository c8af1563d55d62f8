def train_with_zero_grad(place):
    model = network()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    for batch in torch.arange(1000).split(50) * 5:
        loss = functional.cross_entropy(model(x[batch]), y[batch])
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        if place == "before step":
            optimizer.zero_grad()
        optimizer.step()
        if place == "after step":
            optimizer.zero_grad()
    return f"{loss:.4f}  {accuracy(model, x_validation, y_validation):.0%}"


for place in ("before backward", "after step", "before step", "nowhere"):
    print(f"{place:15}", train_with_zero_grad(place))
#> before backward 0.3821  75%
#> after step      0.3821  75%
#> before step     2.3524  7%
#> nowhere         1.5353  32%
