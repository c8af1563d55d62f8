function = "def area():\n    width = 3.0\n    height = 4.0\n"

exec(function + "    print(width * height)\narea()")
#> 12.0

exec(function)
exec("print(width * height)")
#> NameError: name 'width' is not defined
